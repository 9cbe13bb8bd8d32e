/** What every contestant answers and is asked: the same orders. */

const address = { street: 'Long Street 1', city: 'Springfield', country: 'DE', zip: '12345' };

const line = (index: number) => ({
  sku: `SKU-${1000 + index}`,
  quantity: 1 + index,
  price: 9.5 + index,
  tags: ['a', 'b'],
});

const newOrder = {
  shipping: address,
  billing: address,
  lines: Array.from({ length: 8 }, (_, index) => line(index)),
  payment: { kind: 'card', number: '4111111111111111' },
  comment: null,
};

export const order = { ...newOrder, id: 17, state: 'open' };

export interface Exchange {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
  readonly status: number;
}

/** What is measured. */
export const exchanges: readonly Exchange[] = [
  {
    name: 'an order is made (JSON of 1 kB)',
    method: 'POST',
    path: '/customers/c-1/orders?dry_run=false&note=hello',
    body: JSON.stringify(newOrder),
    status: 201,
  },
  { name: 'an order is read', method: 'GET', path: '/orders/17?expand=lines', status: 200 },
];

/** What each must refuse before it is measured: the same validation is part of the measurement. */
export const refused: readonly Exchange[] = [
  { ...post(), name: 'a wrong body', body: JSON.stringify({ ...newOrder, lines: [] }), status: 400 },
  { ...post(), name: 'a body too deep down', body: JSON.stringify(withSku('no')), status: 400 },
  { ...post(), name: 'a wrong query', path: '/customers/c-1/orders?dry_run=perhaps', status: 400 },
  { name: 'a wrong path', method: 'GET', path: '/orders/x', status: 400 },
];

function post(): Exchange {
  return { name: '', method: 'POST', path: '/customers/c-1/orders', body: JSON.stringify(newOrder), status: 201 };
}

function withSku(sku: string): object {
  return { ...newOrder, lines: [{ ...line(0), sku }] };
}
