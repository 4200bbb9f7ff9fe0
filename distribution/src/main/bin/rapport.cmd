@echo off
rem Starts Rapport from an unpacked distribution. Works in paths with spaces.
setlocal
set "RAPPORT_HOME=%~dp0.."
set "RAPPORT_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "RAPPORT_JAVA=%JAVA_HOME%\bin\java.exe"
where "%RAPPORT_JAVA%" >nul 2>nul
if errorlevel 1 if not exist "%RAPPORT_JAVA%" (
  echo rapport: no-java: Java 17 or later is needed. Maybe install it, or set JAVA_HOME. 1>&2
  exit /b 1
)
"%RAPPORT_JAVA%" -XX:+UseSerialGC -Xshare:auto -Djava.awt.headless=true %RAPPORT_JAVA_OPTS% "-Drapport.home=%RAPPORT_HOME%" -cp "%RAPPORT_HOME%\lib\*" dev.rapport.cli.Main %*
exit /b %ERRORLEVEL%
