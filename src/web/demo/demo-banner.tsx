/** Only the demo has one. */
export function DemoBanner() {
  return null;
}
