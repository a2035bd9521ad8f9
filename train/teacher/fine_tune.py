"""fine_tune.py OUT.pt EPOCHS GOLD.jsonl… [--names NAMES.jsonl…] [--silver LABELLED.jsonl RAW.jsonl] [--layers N] [--at-once N] [--seed N] [--without HOUSE,…]: fine-tunes the encoder's upper
layers and the heads on annotated articles, on sentences in which only names are annotated, and on what other teachers found (label.py). After every epoch it is kept, so that it goes on when it is
run again; one core, about a second an article and epoch, a GPU some two seconds an epoch."""
import argparse
import hashlib
import os
import random
import time

import torch
from torch import nn

from model import DEVICE, make, padded, said_in
from windows import rows, windows_of

RATES = (1.2e-4, 2e-3)  # of the encoder's layers, of the heads
WARM = 40  # batches until the rate is reached
SPEAKERS = 0.5  # weight of who says what beside the labels


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument('out')
    options.add_argument('epochs', type=int)
    options.add_argument('gold', nargs='+')
    options.add_argument('--names', nargs='*', default=[])
    options.add_argument('--silver', nargs=2, default=[])
    options.add_argument('--layers', type=int, default=6)
    options.add_argument('--at-once', type=int, default=4, help='windows a batch')
    options.add_argument('--seed', type=int, default=1)
    options.add_argument('--without', default='', help='houses that are left out')
    given = options.parse_args()
    weights, tokenizer, teacher = make(given.layers, given.seed)
    gold = [article for path in given.gold for article in rows(path) if article.get('publisher') not in given.without.split(',')]
    if given.silver:
        texts = {hashlib.sha256(article['text'].encode()).hexdigest(): article['text'] for article in rows(given.silver[1])}
        gold = [*gold, *gold, *gold, *({**found, 'text': texts[found['sha256']]} for found in rows(given.silver[0]))]
    names = [article for path in given.names for article in rows(path)]
    random.Random(given.seed).shuffle(names)
    started = time.time()
    told = lambda text: print(f'{given.out}: {text}, {time.time() - started:.0f} s', flush=True)

    def computed(articles, size):
        """What the lower layers give, by batches of windows of like length."""
        windows = sorted((window for article in articles for window in windows_of(tokenizer, article)), key=lambda window: len(window.ids))
        made = []
        teacher.eval()
        with torch.no_grad():
            for n in range(0, len(windows), size):
                ids, mask, labels = padded(weights, windows[n:n + size])
                made.append((teacher.encoder.lower(ids, mask).half(), mask, labels, said_in(windows[n:n + size], mask.shape[1])))
        return made

    whole, partial = computed(gold, given.at_once), computed(names[:700], 4 * given.at_once)
    told(f'{len(gold)} articles in {len(whole)} batches, {len(partial)} of names')
    groups = [
        {'params': [value for value in teacher.encoder.parameters() if value.requires_grad]},
        {'params': [*teacher.heads.parameters(), *teacher.asks.parameters(), *teacher.answers.parameters()]},
    ]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    plan = []
    for epoch in range(given.epochs):
        order = random.Random(1000 * given.seed + epoch)
        batches = [*whole, *order.sample(partial, len(partial) // 3)]
        order.shuffle(batches)
        plan.append(batches)
    steps = sum(map(len, plan))
    first, step = 0, 0
    if os.path.exists(given.out + '.part'):
        part = torch.load(given.out + '.part', map_location=DEVICE)
        teacher.load_state_dict(part['teacher'], strict=False)
        optimizer.load_state_dict(part['optimizer'])
        first, step = part['epoch'], part['step']
    for epoch in range(first, given.epochs):
        teacher.train()
        loss_sum = torch.zeros((), device=DEVICE)
        for x, mask, labels, said in plan[epoch]:
            rate = min(1, (step + 1) / WARM) * max(0.03, 1 - step / steps)
            for group, base in zip(optimizer.param_groups, RATES):
                group['lr'] = base * rate
            hidden = teacher.encoder.upper(x.float(), mask)
            loss = sum(
                nn.functional.cross_entropy(teacher.heads[head](hidden).flatten(0, 1), own.flatten(), ignore_index=-100)
                for head, own in labels.items()
                if (own >= 0).any()
            )
            if said is not None:
                window, token, right = said
                pointed = teacher.pointed(hidden, window, token, mask)
                loss = loss - SPEAKERS * torch.logsumexp(pointed.masked_fill(~right, -1e4), -1).mean()
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_([value for group in optimizer.param_groups for value in group['params']], 1.0)
            optimizer.step()
            step += 1
            loss_sum += loss.detach()
        told(f'epoch {epoch + 1} of {given.epochs}: loss {loss_sum.item() / len(plan[epoch]):.3f}')
        torch.save({'teacher': teacher.learnt(), 'optimizer': optimizer.state_dict(), 'epoch': epoch + 1, 'step': step}, given.out + '.part')
    torch.save(teacher.learnt(), given.out)
    os.remove(given.out + '.part')


if __name__ == '__main__':
    main()
