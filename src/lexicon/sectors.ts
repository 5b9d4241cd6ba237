const SECTORS =
  /^(?:tech|big tech|media|gaming|games|silicon valley|wall street|corporate america|hollywood|fleet street|the city|city of london|main street|high street|capitol hill|whitehall|crypto|fintech|biotech|big pharma|retail|banking|u\.?s\.? tech)$/i;

/** True for a sector, or a place that stands for one, written as a name: like a place it employs nobody itself. */
export const isSector = (name: string): boolean => SECTORS.test(name);
