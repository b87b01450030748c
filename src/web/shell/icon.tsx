import ApartmentOutlined from '@ant-design/icons/ApartmentOutlined';
import BarChartOutlined from '@ant-design/icons/BarChartOutlined';
import BellOutlined from '@ant-design/icons/BellOutlined';
import CalendarOutlined from '@ant-design/icons/CalendarOutlined';
import FileTextOutlined from '@ant-design/icons/FileTextOutlined';
import HomeOutlined from '@ant-design/icons/HomeOutlined';
import SafetyCertificateOutlined from '@ant-design/icons/SafetyCertificateOutlined';
import SettingOutlined from '@ant-design/icons/SettingOutlined';
import ShopOutlined from '@ant-design/icons/ShopOutlined';
import TeamOutlined from '@ant-design/icons/TeamOutlined';
import UnorderedListOutlined from '@ant-design/icons/UnorderedListOutlined';
import type { Place } from './nav';

const ICONS = {
  home: HomeOutlined,
  firm: ShopOutlined,
  note: FileTextOutlined,
  bell: BellOutlined,
  chart: BarChartOutlined,
  people: TeamOutlined,
  tree: ApartmentOutlined,
  calendar: CalendarOutlined,
  gear: SettingOutlined,
  shield: SafetyCertificateOutlined,
  list: UnorderedListOutlined,
} satisfies Record<Place['icon'], unknown>;

export function Icon({ name }: { name: Place['icon'] }) {
  const Drawn = ICONS[name];
  return <Drawn aria-hidden />;
}
