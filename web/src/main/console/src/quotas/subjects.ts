/** Where the page of what holds places is: persons have one of their own, delegations are linked beside their unit. */
export function subjectAddress(edition: number, subject: string): string | undefined {
  return /^\d+-T-\d+$/.test(subject) ? `/editions/${edition}/staff/${subject}` : undefined;
}
