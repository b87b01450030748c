import { ChoiceField, FlagField, ObjectField, TextField } from '../../platform/http/fields';
import { SECTORS } from '../register/enterprise.rules';
import type { Sector } from '../register/industry.rules';

class Named {
  @TextField({ max: 60, example: '三墩镇' }) zh: string;
  @TextField({ max: 100, example: 'Sandun Town' }) en: string;
}

export class DistrictView extends Named {
  @TextField({ max: 6, example: '330106' }) code: string;
}

export class TownshipView extends Named {
  @TextField({ max: 9, example: '330106109' }) code: string;
  @FlagField({ about: "In the bureau's working area." }) inScope: boolean;
}

export class PlatformView extends Named {
  @TextField({ max: 40, example: 'zijingang' }) key: string;
}

export class SectorView extends Named {
  @ChoiceField(SECTORS) key: Sector;
}

export class AreasView {
  @ObjectField(() => DistrictView) district: DistrictView;
  @ObjectField(() => TownshipView, { each: true }) townships: TownshipView[];
  @ObjectField(() => PlatformView, { each: true }) platforms: PlatformView[];
  @ObjectField(() => SectorView, { each: true }) sectors: SectorView[];
}
