@echo off
setlocal
pushd "%~dp0"
chcp 65001 >nul
set PYTHONUTF8=1
if not exist env\Scripts\python.exe (
  echo Ouvrez d'abord 1-installer.bat.
  echo First open 1-installer.bat.
  pause
  goto :eof
)
env\Scripts\python.exe wheels\start.py {lang}
if errorlevel 1 pause
popd
