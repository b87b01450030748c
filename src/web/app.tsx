import { StyleProvider, legacyLogicalPropertiesTransformer } from '@ant-design/cssinjs';
import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { RouterProvider } from 'react-router';
import { queryClient } from './api/query';
import { phoneTheme, theme } from './kit/theme';
import { Toasts } from './kit/toasts';
import { usePhone } from './kit/use-phone';
import { withoutHas } from './kit/without-has';
import { useLanguage } from './language/language';
import { router } from './routes';

const TRANSFORMERS = [legacyLogicalPropertiesTransformer, withoutHas];

/** Chromium 86 knows neither `:where`, `:has` nor the logical properties that antd writes: hence the settings of its styles. */
export function App() {
  const language = useLanguage();
  const phone = usePhone();
  return (
    <StyleProvider hashPriority="high" transformers={TRANSFORMERS}>
      <ConfigProvider
        locale={language === 'zh' ? zhCN : enUS}
        theme={phone ? phoneTheme : theme}
        button={{ autoInsertSpace: false }}
      >
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
        <Toasts />
      </ConfigProvider>
    </StyleProvider>
  );
}
