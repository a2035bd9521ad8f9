/** A node's stored values, as the graph gives them; resolvers read the fields from it. */
export type Model = Readonly<Record<string, unknown>>;

export const textOf = (model: Model, field: string): string => textOrNull(model, field) ?? '';
export const textOrNull = (model: Model, field: string): string | null => {
  const value = model[field];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
};
export const numberOf = (model: Model, field: string): number => Number(model[field] ?? 0);
export const listOf = <T>(model: Model, field: string): T[] => (model[field] as T[] | null | undefined) ?? [];
