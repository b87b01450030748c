/** Where somebody works, as their account says; two empty lists are the whole district. */
export interface Reach {
  readonly townships: readonly string[];
  readonly platforms: readonly string[];
}

export interface Area {
  township?: string | null;
  platform?: string | null;
}

export function reachesAll({ townships, platforms }: Reach): boolean {
  return townships.length === 0 && platforms.length === 0;
}

/** By area alone: enterprises assigned to somebody are in their scope wherever they are. */
export function reaches(reach: Reach, { township, platform }: Area): boolean {
  return (
    reachesAll(reach) ||
    (Boolean(township) && reach.townships.includes(String(township))) ||
    (Boolean(platform) && reach.platforms.includes(String(platform)))
  );
}
