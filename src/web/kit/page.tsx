import { useEffect, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import './kit.css';

interface PageProps {
  title: string;
  /** Beside the title: tags, a count. */
  beside?: ReactNode;
  about?: ReactNode;
  /** Buttons on the right; below the title on phones. */
  actions?: ReactNode;
  children: ReactNode;
}

/** Every page: its title, what can be done on it, and its content. */
export function Page({ title, beside, about, actions, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Tidu 梯度`;
  }, [title]);
  return (
    <>
      <header className="page-header">
        <div className="page-heading">
          <div className="page-title">
            <h1>{title}</h1>
            {beside}
          </div>
          {about && <p className="soft">{about}</p>}
        </div>
        {actions && <div className="page-actions screen-only">{actions}</div>}
      </header>
      {children}
    </>
  );
}

/** A titled part of a page, on a sheet of its own. */
export function Section({
  title,
  actions,
  children,
}: {
  title: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="sheet">
      <div className="sheet-header">
        <h2>{title}</h2>
        {actions && <div className="sheet-actions screen-only">{actions}</div>}
      </div>
      {children}
    </section>
  );
}

/** The tab of a page, in its address: `const [tab, choose] = useTab('timeline')`. */
export function useTab(first: string): [string, (tab: string) => void] {
  const [params, setParams] = useSearchParams();
  const choose = (tab: string): void => {
    setParams(tab === first ? {} : { tab }, { replace: true });
  };
  return [params.get('tab') ?? first, choose];
}
