#!/bin/sh
cd "$(dirname "$0")" || exit 1
framework=/Library/Frameworks/Python.framework/Versions/{python}/bin/python3
found=
for each in python{python} python3 python "$framework"; do
  if "$each" -c 'import sys; sys.exit(sys.version_info[:2] != ({tuple}))' 2>/dev/null; then
    found=$each
    break
  fi
done
if [ -n "$found" ]; then
  "$found" wheels/install.py
  status=$?
else
  cat wheels/no-python.txt
  status=1
fi
# A window opened by a double click would close on what it says.
if [ -t 0 ]; then
  printf '[Entrée / Enter] '
  read -r _
fi
exit $status
