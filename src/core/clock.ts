/**
 * Minutes since midnight.
 * @example minutesOf('13:30') // 810
 */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/**
 * The time of day some minutes after a start; goes round at midnight.
 * @example clockAt('13:30', 45) // '14:15'
 */
export function clockAt(start: string, minutes: number): string {
  const at = (minutesOf(start) + minutes) % (24 * 60);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(at / 60))}:${two(at % 60)}`;
}
