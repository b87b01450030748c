import type { ReactNode } from 'react';
import { useDayText } from '../../kit/use-day-text';
import { useWords } from '../../language/words';
import { groupedCode, type Enterprise } from '../enterprise';
import { CODE, SIZES, STATUSES } from '../enterprise.words';
import { Officers } from '../officers';
import { useAreas } from '../use-areas';
import { LastVisit, NextVisit } from '../visit-days';
import { DOSSIER } from './dossier.words';
import { TitlesHeld } from './titles-held';

/** The basics at a glance. */
export function DossierFacts({ enterprise }: { enterprise: Enterprise }) {
  const t = useWords(DOSSIER);
  const sizes = useWords(SIZES);
  const statuses = useWords(STATUSES);
  const missing = useWords(CODE);
  const { township, platform, sector } = useAreas();
  const say = useDayText();
  const { code, codeReason, inScope, sizeClass, industryCode, address, registeredOn } = enterprise;
  const where = [township(enterprise.township), platform(enterprise.platform)].filter(Boolean).join(' · ');
  return (
    <dl className="sheet facts dossier-facts">
      <Fact name={t.code}>
        {code ? (
          <span className="number">{groupedCode(code)}</span>
        ) : (
          <span className="soft">{missing.missing}</span>
        )}
        {codeReason && <div className="soft">{t.codeReason(codeReason)}</div>}
      </Fact>
      <Fact name={t.place}>{where}</Fact>
      <Fact name={t.sector}>
        {(enterprise.sector || industryCode) && (
          <>
            {sector(enterprise.sector)}{' '}
            {industryCode && <span className="soft">{t.industry(industryCode)}</span>}
          </>
        )}
      </Fact>
      {!inScope && <Fact name={t.status}>{statuses[enterprise.status]}</Fact>}
      {inScope && (
        <>
          <Fact name={t.size}>{sizeClass && sizes[sizeClass]}</Fact>
          <Fact name={t.officers}>
            <Officers officers={enterprise.officers ?? []} />
          </Fact>
          <Fact name={t.lastVisit}>
            <LastVisit day={enterprise.lastVisitOn} />
            {enterprise.lastVisitOn && <span className="soft"> {say.day(enterprise.lastVisitOn)}</span>}
          </Fact>
          <Fact name={t.nextVisit}>
            <NextVisit day={enterprise.nextVisitOn} />
          </Fact>
          <Fact name={t.titles}>
            <TitlesHeld held={enterprise.titlesHeld ?? []} />
          </Fact>
          {registeredOn && <Fact name={t.registered}>{say.date(registeredOn)}</Fact>}
          {address && <Fact name={t.address}>{address}</Fact>}
        </>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children || <span className="soft">—</span>}</dd>
    </div>
  );
}
