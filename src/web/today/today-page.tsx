import { Page } from '../kit/page';
import { useWords } from '../language/words';
import { NAV } from '../shell/nav.words';

export default function TodayPage() {
  const t = useWords(NAV);
  return <Page title={t.today}>{null}</Page>;
}
