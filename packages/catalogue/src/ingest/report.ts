/** How many records were written, or would be in a dry run. */
export interface ImportCounts {
  created: number;
  updated: number;
  unchanged: number;
  /** Rows that were rejected; each counts once, with the kind of record whose cell was wrong. */
  rejected: number;
}

/** A cell, or a whole row, that could not be taken. */
export interface ImportRejection {
  /** Line of the file on which the row starts, counted from 1 as an editor shows it. */
  line: number;
  /** The column's name in the file, or where there is none, what it should be called. */
  column: string;
  expected: string;
  found: string;
}

/** Something the reader of the report should know; the rows concerned were imported. */
export interface ImportNote {
  /** Lines on which the rows concerned start; empty where the whole file is meant. */
  lines: number[];
  text: string;
}

/** A service that was set inactive, and the words that decided it. */
export interface InactiveService {
  line: number;
  service: string;
  organisation: string;
  column: string;
  /** The term of the rule that was found in that column. */
  term: string;
}

/** Everything an import did, and everything it did not understand. */
export interface ImportReport {
  file: string;
  /** Such as "UTF-8", "UTF-8 with byte order mark", "UTF-16 LE", "Windows-1252". */
  encoding: string;
  separator: 'comma' | 'semicolon' | 'tab';
  /** Rows below the header that hold anything. */
  rows: number;
  /** False in a dry run, and where a strict import was refused: the counts then say what would have happened. */
  kept: boolean;
  organisations: ImportCounts;
  services: ImportCounts;
  total: ImportCounts;
  /** Columns that no field takes, by name; their cells were not imported. */
  unknownColumns: string[];
  inactive: InactiveService[];
  notes: ImportNote[];
  rejections: ImportRejection[];
}

export function noCounts(): ImportCounts {
  return { created: 0, updated: 0, unchanged: 0, rejected: 0 };
}

export function sumOf(one: ImportCounts, other: ImportCounts): ImportCounts {
  return {
    created: one.created + other.created,
    updated: one.updated + other.updated,
    unchanged: one.unchanged + other.unchanged,
    rejected: one.rejected + other.rejected,
  };
}
