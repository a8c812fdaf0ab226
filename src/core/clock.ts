/**
 * The time of day some minutes after a start; goes round at midnight.
 * @example clockAt('13:30', 45) // '14:15'
 */
export function clockAt(start: string, minutes: number): string {
  const [hours = 0, rest = 0] = start.split(':').map(Number);
  const at = (hours * 60 + rest + minutes) % (24 * 60);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(at / 60))}:${two(at % 60)}`;
}
