"""shrink.py OUT.bin TEXTS.jsonl…: the encoder's weights with those pieces of its vocabulary alone that some texts use, which reads these texts as the
whole would; for a machine that the whole is too big to bring to. UJAR_WEIGHTS names the file to use."""
import struct
import sys

import numpy as np

from encoder import Weights, tokenizer_of, weights_path
from windows import rows


def main(out, *texts):
    weights = Weights(weights_path())
    tokenizer = tokenizer_of(weights)
    used = {weights.begin, weights.end, weights.padding, weights.unknown}
    for path in texts:
        for article in rows(path):
            used.update(tokenizer.encode(article['text']).ids)
            for line in article['text'].split('\n'):
                used.update(tokenizer.encode(line).ids)
    ids = sorted(used)
    place = {piece: n for n, piece in enumerate(ids)}
    pieces = [weights.pieces[piece] for piece in ids]
    letters = [piece.encode() for piece, _ in pieces]
    starts = np.cumsum([0, *map(len, letters)]).astype('<u4')
    row = weights.width // 32 * 18
    offset, size = weights.places['emb.word']
    table = np.frombuffer(weights.data, np.uint8, size, offset).reshape(-1, row)[ids].tobytes()
    tensors = {name: weights.data[start:start + length] for name, (start, length) in weights.places.items()} | {'emb.word': table}
    head = b'E5S1' + weights.data[4:8]
    head += struct.pack('<7i', weights.width, weights.layers, weights.heads, weights.inner, len(ids), weights.positions, 0)
    head += struct.pack('<fi', weights.epsilon, 0)
    head += struct.pack('<5i', len(ids), *(place[piece] for piece in (weights.begin, weights.end, weights.padding, weights.unknown)))
    head += struct.pack('<Q', sum(map(len, letters))) + starts.tobytes() + np.array([score for _, score in pieces], '<f4').tobytes() + b''.join(letters)
    head += struct.pack('<iI', 0, 0) + struct.pack('<i', len(tensors))
    at = len(head) + sum(2 + len(name.encode()) + 1 + 20 for name in tensors)
    body = b''
    for name, values in tensors.items():
        head += struct.pack('<H', len(name.encode())) + name.encode() + b'\0' + struct.pack('<IQQ', 0, at + len(body), len(values))
        body += values
    with open(out, 'wb') as file:
        file.write(head + body)
    print(f'{len(ids)} of {len(weights.pieces)} pieces')


if __name__ == '__main__':
    main(*sys.argv[1:])
