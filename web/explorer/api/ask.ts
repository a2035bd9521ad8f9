import type { TypedDocumentString } from '../operations/operations.js';
import { token } from './token.js';

/** What went wrong, by the API's code, or OFFLINE where no answer came. */
export class Failure extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

interface Body<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Asks the server that the page came from, as any client does. Throws Failure. */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const brought = token.get();
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(brought === null ? {} : { authorization: `Bearer ${brought}` }) },
      body: JSON.stringify({ query: document.toString(), variables }),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new Failure('OFFLINE', 'no answer came');
  }
  const body = (await response.json().catch(() => ({}))) as Body<Result>;
  const [first] = body.errors ?? [];
  if (first !== undefined) throw new Failure(first.extensions?.code ?? String(response.status), first.message);
  if (body.data === undefined || body.data === null) throw new Failure(String(response.status), 'the answer holds nothing');
  return body.data;
}
