import type { ThemeConfig } from 'antd';

/** The colours here and in tokens.css are the same; each text colour has at least 4.5:1 on its ground. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#0b5f58',
    colorLink: '#0b5f58',
    colorError: '#b42318',
    colorWarning: '#8a4b0b',
    colorSuccess: '#186a3b',
    colorTextBase: '#1b2726',
    colorTextPlaceholder: '#5d6b69',
    colorTextDescription: '#52605e',
    colorTextSecondary: '#47554f',
    colorTextTertiary: '#52605e',
    colorBorder: '#8d9b98',
    colorBgLayout: '#f4f6f5',
    borderRadius: 6,
    fontSize: 14,
    controlHeight: 36,
    fontFamily:
      "-apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Segoe UI', sans-serif",
    // What a button says is read while it waits, too.
    opacityLoading: 1,
    motionDurationMid: '0.1s',
    motionDurationSlow: '0.15s',
  },
};

/** Under the thumb every control is at least 44 px high. */
export const phoneTheme: ThemeConfig = { ...theme, token: { ...theme.token, controlHeight: 44 } };
