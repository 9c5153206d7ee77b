@echo off
rem Sets JAVA to JDK 25's launcher: HUANZHI_JAVA_HOME, JAVA_HOME, the runtime beside the program, the usual folders.
set "JAVA="
for %%H in ("%HUANZHI_JAVA_HOME%" "%JAVA_HOME%" "%~dp0..\runtime") do call :try "%%~H"
for /d %%H in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Microsoft\jdk-25*") do call :try "%%~H"
if defined JAVA exit /b 0
echo 没有找到 JDK 25：请安装 JDK 25，或者把它的位置写进环境变量 HUANZHI_JAVA_HOME 后再运行。 1>&2
exit /b 1

:try
if defined JAVA exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
"%~1\bin\java.exe" -version 2>&1 | findstr /r /c:"\"25[.\"-]" >nul || exit /b 0
set "JAVA=%~1\bin\java.exe"
exit /b 0
