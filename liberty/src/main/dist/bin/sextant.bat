@echo off
rem Runs Sextant: sextant run, start, stop or status. Settings are environment variables.
setlocal
set "HOME_DIR=%~dp0.."
if "%SEXTANT_MODE%"=="" set "SEXTANT_MODE=demo"
if "%SEXTANT_HTTP_HOST%"=="" set "SEXTANT_HTTP_HOST=localhost"
if "%SEXTANT_HTTP_PORT%"=="" set "SEXTANT_HTTP_PORT=9080"
if "%SEXTANT_DATA_DIR%"=="" set "SEXTANT_DATA_DIR=%USERPROFILE%\.sextant"
if "%SEXTANT_MODULES_DIR%"=="" set "SEXTANT_MODULES_DIR=%HOME_DIR%\modules"
if "%SEXTANT_NODE%"=="" set "SEXTANT_NODE=%COMPUTERNAME%"
set "SEXTANT_DATABASE=derby"
if not "%SEXTANT_DB_URL%"=="" set "SEXTANT_DATABASE=postgresql"
set "SEXTANT_COOKIE_SECURE=false"
if /i "%SEXTANT_BASE_URL:~0,6%"=="https:" set "SEXTANT_COOKIE_SECURE=true"
if not exist "%SEXTANT_DATA_DIR%\loaded" mkdir "%SEXTANT_DATA_DIR%\loaded"
if not exist "%SEXTANT_DATA_DIR%\logs" mkdir "%SEXTANT_DATA_DIR%\logs"
set "WLP_OUTPUT_DIR=%SEXTANT_DATA_DIR%\server"
set "LOG_DIR=%SEXTANT_DATA_DIR%\logs"
if "%1"=="" goto usage
for %%c in (run start stop status) do if "%1"=="%%c" goto known
:usage
echo usage: sextant run ^| start ^| stop ^| status
exit /b 2
:known
echo Sextant (%SEXTANT_MODE%): http://%SEXTANT_HTTP_HOST%:%SEXTANT_HTTP_PORT%/sextant/
call "%HOME_DIR%\wlp\bin\server.bat" %1 sextant
exit /b %errorlevel%
