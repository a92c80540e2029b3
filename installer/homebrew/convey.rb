# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# A formula for the command line and the window. Read by `ruby -c`; never run: no Mac was at hand. Whoever publishes a
# release gives its address and sum, which stand in SHA256SUMS.
class Convey < Formula
  desc "Checks and sends conversions to the OpenAI Ads Conversions API"
  homepage "https://convey.example"
  url "https://convey.example/releases/convey-0.1.0.tar.xz"
  sha256 "0000000000000000000000000000000000000000000000000000000000000000"
  license "Apache-2.0"

  depends_on "cmake" => :build
  depends_on "librsvg" => :build
  depends_on "ninja" => :build
  depends_on "nlohmann-json" => :build
  depends_on "pkgconf" => :build
  depends_on "qttools" => :build
  depends_on "cpp-httplib"
  depends_on "curl"
  depends_on "highway"
  depends_on "libphonenumber"
  depends_on "libzip"
  depends_on "openssl@3"
  depends_on "qtbase"
  depends_on "qtkeychain"
  depends_on "qtsvg"
  depends_on "tl-expected"
  depends_on "uchardet"

  def install
    system "cmake", "--preset", "release", *std_cmake_args
    system "cmake", "--build", "--preset", "release"
    system "cmake", "--install", "build/release"
    bin.write_exec_script prefix/"Convey.app/Contents/MacOS/convey-cli"
  end

  test do
    system bin/"convey-cli", "sample", "orders.csv"
    assert_match "accepted", shell_output("#{bin}/convey-cli check orders.csv", 1)
  end
end
