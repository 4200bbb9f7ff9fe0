@echo off
rem Starts Rapport from an unpacked distribution. Works in paths with spaces.
setlocal
set "RAPPORT_HOME=%~dp0.."
set "RAPPORT_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "RAPPORT_JAVA=%JAVA_HOME%\bin\java.exe"
if not "%RAPPORT_JAVA%"=="java" goto found
where java >nul 2>nul
if not errorlevel 1 goto found
echo rapport: no-java: Java 17 or later is needed. Maybe install it, or set JAVA_HOME. 1>&2
exit /b 1

:found
rem Made by rapport-archive; one that does not fit this Java is ignored without a word.
set "RAPPORT_ARCHIVE="
if exist "%RAPPORT_HOME%\cache\rapport.jsa" set RAPPORT_ARCHIVE="-XX:SharedArchiveFile=%RAPPORT_HOME%\cache\rapport.jsa" -Xlog:disable

rem The compiler that takes its time pays only where much is read or judged, and there only for the little that runs very often.
set "RAPPORT_COMPILER=-XX:TieredStopAtLevel=1"
set "RAPPORT_PATIENT=-XX:Tier4InvocationThreshold=200000 -XX:Tier4MinInvocationThreshold=100000 -XX:Tier4CompileThreshold=300000 -XX:Tier4BackEdgeThreshold=1000000"
for %%V in (import score run forecast) do if "%~1"=="%%V" set "RAPPORT_COMPILER=%RAPPORT_PATIENT%"
if "%~1"=="rules" for %%V in (backtest benchmark) do if "%~2"=="%%V" set "RAPPORT_COMPILER=%RAPPORT_PATIENT%"

"%RAPPORT_JAVA%" -XX:+UseSerialGC -Xshare:auto %RAPPORT_ARCHIVE% %RAPPORT_COMPILER% -Djava.awt.headless=true %RAPPORT_JAVA_OPTS% "-Drapport.home=%RAPPORT_HOME%" -cp "%RAPPORT_HOME%\lib\*" dev.rapport.cli.Main %*
exit /b %ERRORLEVEL%
