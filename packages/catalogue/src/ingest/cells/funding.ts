import type { Service } from '@vcs/schema';
import { oneLine } from '../words.ts';

type Funding = Service['funding'][number];

const multiples: Readonly<Record<string, number>> = { k: 1_000, thousand: 1_000, m: 1_000_000, million: 1_000_000 };

/**
 * Funders between semicolons or line breaks, each with its amount where it says just that: "Fund £55000",
 * "Fund: £1.2m", "£984 from Fund". An amount with anything else about it ("over £1m each year") stays in the
 * funder's words, because a bare number would claim more than the sheet does. Words that only say that a funder pays
 * ("Commissioned by LBTH") are left out, because readers see the name behind such words.
 */
export function readFunding(cell: string): Funding[] {
  return cell.split(/[;\n]/).map(oneLine).filter(Boolean).map(readFunder);
}

function readFunder(cell: string): Funding {
  const text = cell.replace(/^(?:commissioned|funded|financed|paid for) by(?::\s*|\s+)(?=\S)/i, '');
  const money = String.raw`£\s?(\d[\d,]*(?:\.\d+)?)\s?(k|m|thousand|million)?`;
  const after = new RegExp(`^([^£]+?)\\s*[:,(–-]?\\s*${money}\\)?$`, 'i').exec(text);
  if (after?.[1] && after[2]) return funder(text, after[1], after[2], after[3]);
  const before = new RegExp(`^${money} from ([^£]+)$`, 'i').exec(text);
  if (before?.[1] && before[3]) return funder(text, before[3], before[1], before[2]);
  return { source: text };
}

function funder(text: string, source: string, digits: string, multiple: string | undefined): Funding {
  const qualified =
    /\b(?:over|under|about|around|nearly|almost|circa|up to|more than|less than|at least|to|from|and)$/i.test(
      source.trim(),
    );
  const grouped = /^\d{1,3}(?:,\d{3})*(?:\.\d+)?$/.test(digits) || /^\d+(?:\.\d+)?$/.test(digits);
  if (qualified || !grouped) return { source: text };
  const amount = Number(digits.replaceAll(',', '')) * (multiple ? (multiples[multiple.toLowerCase()] ?? 1) : 1);
  // Pence at most: 1.1 million must not become 1100000.0000000002.
  return { source: source.trim(), amount: Math.round(amount * 100) / 100 };
}
