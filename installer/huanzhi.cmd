@echo off
rem The program and its command line: huanzhi.cmd opens the window, huanzhi.cmd COMMAND ... runs one command.
setlocal
chcp 65001 >nul
set "ROOT=%~dp0.."
call "%~dp0jdk.cmd" || exit /b 1
set "OPTIONS=-Duser.language=zh -Duser.country=CN -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true --enable-native-access=ALL-UNNAMED"
if not exist "%ROOT%\target\huanzhi.jar" (
    echo 正在构建程序……
    pushd "%ROOT%"
    call mvn -B -q -Dmaven.test.skip=true package || (popd & exit /b 1)
    popd
)
if "%~1"=="" (
    "%JAVA%" %OPTIONS% -jar "%ROOT%\target\huanzhi.jar"
) else (
    "%JAVA%" %OPTIONS% -Dglass.platform=Headless -Dprism.order=sw -jar "%ROOT%\target\huanzhi.jar" %*
)
exit /b %ERRORLEVEL%
