/** What class-validator's constraint names mean to the caller. */
const MESSAGES: Record<string, readonly [code: string, message: string]> = {
  whitelistValidation: ['UNKNOWN_FIELD', '没有这个字段 / there is no such field'],
  unknownValue: ['TYPE', '格式不对 / not of the expected shape'],
  isObject: ['TYPE', '应为对象 / must be an object'],
  nestedValidation: ['TYPE', '应为对象 / must be an object'],
  isDepth: ['DEPTH', '嵌套过深 / nested too deeply'],
  isString: ['TYPE', '应为文字 / must be text'],
  isBoolean: ['TYPE', '应为 true 或 false / must be true or false'],
  isInt: ['TYPE', '应为整数 / must be a whole number'],
  isArray: ['TYPE', '应为列表 / must be a list'],
  isLength: ['LENGTH', '长度不符 / too short or too long'],
  min: ['RANGE', '数值过小 / too small'],
  max: ['RANGE', '数值过大 / too large'],
  arrayMinSize: ['ITEMS', '条目过少 / too few items'],
  arrayMaxSize: ['ITEMS', '条目过多 / too many items'],
  isIn: ['CHOICE', '不在可选范围内 / not one of the choices'],
  matches: ['PATTERN', '格式不对 / does not have the expected form'],
  isText: ['TEXT', '含有无法保存的字符 / holds a character that cannot be stored'],
  isId: ['ID', '不是有效编号 / not an id'],
  isDay: ['DAY', '应为 YYYY-MM-DD 的日期 / must be a day as YYYY-MM-DD'],
  isInstant: ['INSTANT', '应为带时区的时间 / must be an ISO 8601 instant with its zone'],
};

export function inputMessage(constraint: string): { code: string; message: string } {
  const [code, message] = MESSAGES[constraint] ?? ['INVALID', '不符合要求 / not valid'];
  return { code: `INPUT.${code}`, message };
}
