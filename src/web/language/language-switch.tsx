import { chooseLanguage, useLanguage } from './language';

/** Says in each language how to come to it. */
export function LanguageSwitch() {
  const chosen = useLanguage();
  const other = chosen === 'zh' ? 'en' : 'zh';
  return (
    <button
      type="button"
      className="bare-button"
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      onClick={() => chooseLanguage(other)}
    >
      {other === 'zh' ? '中文' : 'English'}
    </button>
  );
}
