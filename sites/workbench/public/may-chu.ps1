# Máy chủ nhỏ cho thư mục này, dùng PowerShell có sẵn của Windows, không cài gì thêm.
# Chỉ máy này mở được (localhost); chỉ đọc tệp trong thư mục này; không ghi, không gửi gì đi.
$ErrorActionPreference = 'Stop'
[Console]::OutputEncoding = [Text.Encoding]::UTF8
$root = [IO.Path]::GetFullPath($PSScriptRoot).TrimEnd('\') + '\'
$types = @{
  '.html' = 'text/html; charset=utf-8'
  '.js'   = 'text/javascript; charset=utf-8'
  '.css'  = 'text/css; charset=utf-8'
  '.json' = 'application/json; charset=utf-8'
  '.svg'  = 'image/svg+xml'
  '.xlsx' = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
}

$listener = $null
foreach ($port in 4331..4380) {
  $candidate = New-Object System.Net.HttpListener
  $candidate.Prefixes.Add("http://localhost:$port/")
  try {
    $candidate.Start()
    $listener = $candidate
    break
  } catch {
    $candidate.Close()
  }
}
if ($null -eq $listener) {
  Write-Host 'Không còn cổng trống. Tắt bớt chương trình rồi chạy lại.'
  Read-Host 'Bấm Enter để đóng'
  exit 1
}

$address = "http://localhost:$port/"
Write-Host "Bàn làm việc: $address"
Write-Host 'Giữ cửa sổ này mở trong lúc làm việc. Đóng cửa sổ để dừng.'
Start-Process $address

function Get-FileOf([Uri] $url) {
  $place = [Uri]::UnescapeDataString($url.AbsolutePath).TrimStart('/')
  if ($place -eq '' -or $place.EndsWith('/')) { $place += 'index.html' }
  $file = [IO.Path]::GetFullPath([IO.Path]::Combine($root, $place))
  if (-not $file.StartsWith($root, [StringComparison]::OrdinalIgnoreCase)) { return $null }
  if (-not $types.ContainsKey([IO.Path]::GetExtension($file))) { return $null }
  if (-not [IO.File]::Exists($file)) { return $null }
  return $file
}

try {
  while ($listener.IsListening) {
    $waiting = $listener.GetContextAsync()
    # Short waits, so that Ctrl+C is heard.
    while (-not $waiting.AsyncWaitHandle.WaitOne(200)) { }
    $context = $waiting.GetAwaiter().GetResult()
    $response = $context.Response
    try {
      $file = Get-FileOf $context.Request.Url
      $response.Headers.Add('X-Content-Type-Options', 'nosniff')
      $response.Headers.Add('Content-Security-Policy', "frame-ancestors 'none'")
      $response.Headers.Add('Cache-Control', 'no-cache')
      if ($null -eq $file -or $context.Request.HttpMethod -ne 'GET') {
        $response.StatusCode = 404
      } else {
        $bytes = [IO.File]::ReadAllBytes($file)
        $response.ContentType = $types[[IO.Path]::GetExtension($file)]
        $response.ContentLength64 = $bytes.Length
        $response.OutputStream.Write($bytes, 0, $bytes.Length)
      }
    } catch {
      # The browser broke off: the next question is another one.
    } finally {
      try { $response.Close() } catch { }
    }
  }
} finally {
  $listener.Close()
}
