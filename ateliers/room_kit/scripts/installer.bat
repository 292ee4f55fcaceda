@echo off
setlocal
pushd "%~dp0"
chcp 65001 >nul
set PYTHONUTF8=1
rem The launcher of new Pythons would fetch a missing one; nobody asked.
set PYTHON_MANAGER_AUTOMATIC_INSTALL=false
if not exist wheels\install.py (
  echo Sortez d'abord tout le dossier du zip : clic droit, Extraire tout.
  echo First take the whole folder out of the zip: right-click, Extract all.
  goto :end
)
py -{python} -c "" >nul 2>nul
if not errorlevel 1 (
  py -{python} wheels\install.py
  goto :end
)
python -c "import sys; sys.exit(sys.version_info[:2] != ({tuple}))" >nul 2>nul
if not errorlevel 1 (
  python wheels\install.py
  goto :end
)
type wheels\no-python.txt
:end
popd
pause
