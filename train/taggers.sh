#!/usr/bin/env bash
# Trains a tagger for each group of annotated houses that has learnt nothing of them (.cache/train/GROUP.json); those that are there stay.
set -euo pipefail
cd "$(dirname "$0")/.."
shared=../shared
work=.cache/train
mkdir -p "$work"
tagger() { # NAME HOUSES…
  [ -s "$work/$1.json" ] && return
  node train/tagger.mjs $shared/corpora/idner2k-train.jsonl $shared/corpora/nergrit-train.jsonl $shared/gold/houses-train.jsonl $shared/corpora/idner2k-dev.jsonl \
    $shared/corpora/nergrit-dev.jsonl "$work/$1.json" --without "$2"
}
tagger okezone Okezone
tagger sindonews Sindonews
tagger tempo Tempo.co
tagger others 'Posmetro Medan,Kompas.com'
