import 'antd/dist/reset.css';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import './kit/tokens.css';
import { openOffline } from './offline';
import { followOtherTabs } from './session/other-tabs';

followOtherTabs();
createRoot(document.getElementById('root') as HTMLElement).render(<App />);
openOffline();
