/** Lines that belong to a page and never to its article, each with the reason given for leaving it out. */
const FURNITURE: readonly (readonly [reason: string, pattern: RegExp])[] = [
  [
    'image placeholder',
    /^(?:image (?:not found|unavailable)|no image(?: available)?|placeholder image)+[\s.]*(?:image not found)*$/i,
  ],
  ['cookie notice', /^(?:we|this (?:web)?site|our (?:web)?site)\b.{0,80}\bcookies\b/i],
  [
    'cookie notice',
    /^(?:by (?:continuing|clicking|using)\b.{0,120}\b(?:cookies|terms|privacy)|(?:accept|reject|manage) (?:all )?(?:cookies|preferences)\b)/i,
  ],
  ['newsletter box', /^(?:sign up (?:for|to)|subscribe (?:to|now|for))\b.{0,120}$/i],
  [
    'share links',
    /^(?:share(?: this)?(?: (?:article|story|on|via|with)\b.{0,60})?|(?:facebook|twitter|linkedin|whatsapp|email|copy link|print|tweet|reddit)(?:[\s|,•]+(?:facebook|twitter|linkedin|whatsapp|email|copy link|print|tweet|reddit|x))*)$/i,
  ],
  [
    'advertisement',
    /^(?:advertisement|advertising|sponsored(?: content)?|story continues below(?: advertisement)?|article continues (?:below|after)\b.{0,40})$/i,
  ],
  [
    'related link',
    /^(?:read (?:more|also|next)|see also|also read|related(?: (?:articles?|stories|content|reading))?|more (?:from|on|stories)|recommended(?: for you)?|you (?:may|might) also like|most (?:read|popular))\b(?::.*|.{0,40})$/i,
  ],
  ['comments', /^(?:\d+ )?(?:comments?|leave a (?:comment|reply)|join the conversation|view comments)$/i],
  [
    'navigation',
    /^[•‣▪◦·*–>»|-]?\s*(?:home|menu|search|log ?in|sign (?:in|up)|subscribe|skip to (?:main )?content|about(?: us)?|contact(?: us)?|privacy policy|terms (?:of (?:use|service)|and conditions))$/i,
  ],
  ['navigation', /^home\s*(?:[>»›/|•]\s*\S.*)$/i],
  ['copyright notice', /^(?:©|\(c\)|copyright\b).{0,160}$/i],
  ['copyright notice', /^all rights reserved\b.{0,80}$/i],
];

/** Why a line is page furniture, or null where it may be article text. Linear in the length of the line. */
export function furnitureReason(line: string): string | null {
  if (line.length > 300) return null;
  for (const [reason, pattern] of FURNITURE) if (pattern.test(line)) return reason;
  return null;
}
