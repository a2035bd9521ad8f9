#!/usr/bin/env bash
# Trains the scales that weigh names (train/scales.mjs). Each part of the gold is read with a tagger that has learnt nothing of it: a scale that learnt from
# tags that know the article would believe them too much. SILVER names what the teacher labelled (train/teacher/label.py); without it only gold is learnt from.
#   bash train/scales.sh [--without HOUSE]     the second is for judging on that house
set -euo pipefail
cd "$(dirname "$0")/.."
shared=../shared
work=.cache/train
mkdir -p "$work"
houses=$shared/gold/houses-train.jsonl
tagger() { # NAME HOUSES…: weights that know nothing of the houses
  [ -s "$work/$1.json" ] && return
  node train/tagger.mjs $shared/corpora/idner2k-train.jsonl $shared/corpora/nergrit-train.jsonl $houses $shared/corpora/idner2k-dev.jsonl $shared/corpora/nergrit-dev.jsonl \
    "$work/$1.json" --without "$2"
}
tagger okezone Okezone
tagger sindonews Sindonews
tagger tempo Tempo.co
tagger others 'Posmetro Medan,Kompas.com'
python3 $shared/tools/offsets.py --join train/gold/houses-more.jsonl $shared/corpora/houses-raw.jsonl > "$work/more.jsonl"
groups=(
  "$work/okezone.json,$houses,Okezone"
  "$work/sindonews.json,$houses,Sindonews"
  "$work/tempo.json,$houses,Tempo.co"
  "$work/others.json,$houses,Posmetro Medan,Kompas.com"
  "$work/others.json,$work/more.jsonl,Posmetro Medan,Kompas.com"
  "src/language/id/tagger.json,$work/more.jsonl,Wowkeren,Kapanlagi,Fimela,Tribunnews"
  "src/language/id/tagger.json,$shared/gold/world-dev.jsonl"
)
silver=()
[ -n "${SILVER:-}" ] && silver=(--silver "$SILVER,$shared/corpora/houses-raw.jsonl,src/language/id/tagger.json")
for kind in people bodies; do
  node train/scales.mjs $kind "${OUT:-src/language/id}/$kind.json" "${groups[@]}" "${silver[@]}" "$@"
done
