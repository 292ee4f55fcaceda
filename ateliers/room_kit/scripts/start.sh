#!/bin/sh
cd "$(dirname "$0")" || exit 1
if [ ! -x env/bin/python ]; then
  echo "Ouvrez d’abord 1-installer{suffix} / First open 1-installer{suffix}"
  exit 1
fi
exec env/bin/python wheels/start.py {lang} "$@"
