@echo off
rem Makes every later start faster on this machine: keeps the classes that a demo needs in the form that this Java loads at once. Run it
rem again after another Java was installed; an archive that does not fit is ignored.
setlocal
set "RAPPORT_HOME=%~dp0.."
set "RAPPORT_TRAINING=%TEMP%\rapport-archive-%RANDOM%%RANDOM%"
mkdir "%RAPPORT_TRAINING%" || exit /b 1
if exist "%RAPPORT_HOME%\cache\rapport.jsa" del "%RAPPORT_HOME%\cache\rapport.jsa"
rem Options are split at spaces, and a folder of a user may have some: the archive is made in the folder that is the current one.
pushd "%RAPPORT_TRAINING%"
set "RAPPORT_JAVA_OPTS=-XX:ArchiveClassesAtExit=rapport.jsa -Xlog:disable"
call "%RAPPORT_HOME%\bin\rapport.cmd" demo --out demo >nul
set "RAPPORT_ENDED=%ERRORLEVEL%"
popd
if "%RAPPORT_ENDED%"=="0" move /y "%RAPPORT_TRAINING%\rapport.jsa" "%RAPPORT_HOME%\cache\rapport.jsa" >nul || set "RAPPORT_ENDED=1"
rmdir /s /q "%RAPPORT_TRAINING%"
if not "%RAPPORT_ENDED%"=="0" exit /b 1
echo kept in %RAPPORT_HOME%\cache\rapport.jsa; delete the file to do without
