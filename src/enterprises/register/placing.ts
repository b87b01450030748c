import { Area, reaches } from '../../accounts/access/scope.rules';
import { Refusal } from '../../platform/errors';
import type { Actor } from '../../platform/http/access';
import { invalidField } from '../../platform/http/input.pipe';
import { SCOPE_OUTSIDE, areaOfNew } from './enterprise.rules';

export function placeOfNew({ scope }: Actor, wanted: Area): Area {
  const area = areaOfNew(scope, wanted);
  if (area === 'outside') throw new Refusal(SCOPE_OUTSIDE);
  if (area === 'needed') throw areaNeeded();
  return area;
}

/** Whoever is here by assignment alone does not move it: into their own area, it would stay with them for good. */
export function insistOnMove({ scope }: Actor, before: Area, after: Area): void {
  if (reaches(scope, before) && reaches(scope, after)) return;
  if (reaches(scope, before) && !after.township && !after.platform) throw areaNeeded();
  throw new Refusal(SCOPE_OUTSIDE);
}

function areaNeeded(): Refusal {
  return invalidField('township', 'AREA.NEEDED', '请选择您负责的镇街 / choose one of your townships');
}
