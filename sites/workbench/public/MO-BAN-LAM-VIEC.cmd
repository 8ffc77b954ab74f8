@echo off
rem Opens the desk by the small server of PowerShell; nothing is installed.
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0may-chu.ps1"
if errorlevel 1 pause
