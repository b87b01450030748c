import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SignedIn } from '../../platform/http/access';
import { Answers } from '../../platform/http/answers';
import { AreaBook } from './area-book';
import { AreasView, SectorView } from './areas.dto';

const SECTOR_NAMES: SectorView[] = [
  { key: 'manufacturing', zh: '制造业', en: 'Manufacturing' },
  { key: 'digital_economy', zh: '数字经济', en: 'Digital economy' },
  { key: 'services', zh: '服务业', en: 'Services' },
  { key: 'construction', zh: '建筑业', en: 'Construction' },
  { key: 'trade', zh: '批发零售业', en: 'Trade' },
  { key: 'agriculture', zh: '农业', en: 'Agriculture' },
  { key: 'other', zh: '其他', en: 'Other' },
];

@ApiTags('enterprises')
@Controller('areas')
export class AreasController {
  constructor(private readonly book: AreaBook) {}

  @Get()
  @SignedIn()
  @Answers(AreasView, { about: 'Townships, platforms and sectors with their names.' })
  read(): AreasView {
    const { district, townships, platforms } = this.book.areas;
    return { district, townships: [...townships], platforms: [...platforms], sectors: SECTOR_NAMES };
  }
}
