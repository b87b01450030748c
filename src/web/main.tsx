import 'antd/dist/reset.css';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { nameLists } from './kit/name-lists';
import './kit/tokens.css';
import { openOffline } from './offline';
import { followOtherTabs } from './session/other-tabs';

followOtherTabs();
nameLists();
createRoot(document.getElementById('root') as HTMLElement).render(<App />);
openOffline();
