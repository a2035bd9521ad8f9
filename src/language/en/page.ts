import type { PagePatterns } from '../pack.js';

export const PAGE: PagePatterns = {
  line: new RegExp(
    [
      /^!?\[[^\]]*\]\([^)]*\)$/,
      /^(?:https?:\/\/|www\.)\S+$/,
      /^(?:ADVERTISEMENT|Advertisement|Share|Save|Menu|Aa|Sign up here\.?|Watch Live|My News|Getty Images|Skip to main content|Read more)$/i,
      /^By \p{Lu}[\p{L}'. -]+(?:(?:,| and) \p{Lu}[\p{L}'. -]+)*$/u,
      /^BY \p{Lu}[\p{Lu}'. -]+$/u,
      /^\d+ (?:hours?|minutes?|days?) ago$/i,
      /^Updated \d.*$/i,
      /^Reporting by .*$/,
      /^\p{Lu}[\p{L}'’-]+(?:(?:,| and) \p{Lu}[\p{L}'’-]+)* reported from .*$/u,
      /^(?:She|He|\p{Lu}[\p{L}'’-]+) covers .*\b(?:for|at) .*$/u,
      /^\p{Lu}{3,}(?: \p{Lu}{3,}){1,2}$/u,
      /^Our Standards:.*$/,
      /^(?:Associated Press|AP) writers? .* contributed to this report\.?$/,
      /^Follow .* at https?:\/\/\S+$/,
      /^_{2,}$/,
      /^Sign up to .*$/i,
      /^Privacy Notice:.*$/i,
      /^\[?\d+(?:\/| of )\d+\]? .*$/,
      /^Suggested Topics:.*$/i,
    ]
      .map((pattern) => `(?:${pattern.source})`)
      .join('|'),
    'u',
  ),
  list: /^(?:RELATED COVERAGE|Related (?:stories|coverage|topics)|More on this story|Read Next|Read more:?)$/i,
  tail: /^(?:Read Next|Most (?:viewed|read)|Explore more on these topics|Related topics|More on this story|Our Standards:.*|Reporting by .*|Topics|Tags)$/i,
  caption:
    /^\[?\d+(?:\/| of )\d+\]?|(?:REUTERS|AFP|AP Photo|Getty Images|Handout|EPA)\/[\p{L} .'-]+|Photograph: |\(AP Photo\/|File Photo$/u,
  credit: /^(?:Photograph|Photo|Image):\s*/u,
  timestamp:
    /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*,?\s+)?(?:\p{L}{3,9}\.? \d{1,2}, (?:19|20)\d\d|\d{1,2} \p{L}{3,9} (?:19|20)\d\d)\b.{0,60}$|^Updated .*(?:19|20)\d\d$/u,
};
