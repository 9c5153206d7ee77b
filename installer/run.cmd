@echo off
rem Shows the program on the sample county.
setlocal
set "ROOT=%~dp0.."
set "DATA=%ROOT%\target\sample-office\data"
if exist "%ROOT%\target\sample-office" rmdir /s /q "%ROOT%\target\sample-office"
mkdir "%ROOT%\target\sample-office"
call "%~dp0huanzhi.cmd" sample --data "%DATA%" --as-of 2025-01-20 || exit /b 1
call "%~dp0huanzhi.cmd" open --data "%DATA%" --as-of 2025-01-20
exit /b %ERRORLEVEL%
