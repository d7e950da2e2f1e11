/** A link to another site, to mail, to a telephone: to anything that is not an address of ours. */
const leaving = /<a(?=\s)(?=[^>]*\shref="(?:[a-z][a-z\d+.-]*:|\/\/))(?![^>]*\starget=)/g;

/**
 * The markup of a page in a frame, with links that leave our pages leaving the frame too. Hardly any other site lets itself
 * be shown in one, and who follows a link wants a page, not a corner of another. What a script renders later, the script
 * of the frame looks after.
 */
export const leadOutOfFrame = (markup: string): string => markup.replaceAll(leaving, '<a target="_top"');
