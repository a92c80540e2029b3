// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/structure_scan.h"

#include <algorithm>
#include <bit>
#include <cstring>

// Else Highway 1.0 does not compile with -march=native where the processor has these instructions.
#ifndef HWY_WANT_AVX3_DL
#define HWY_WANT_AVX3_DL
#endif
// Highway compiles all between HWY_BEFORE_NAMESPACE and HWY_AFTER_NAMESPACE once for each instruction set.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "table/structure_scan.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#ifndef CONVEY_STRUCTURE_SCAN_ONCE
#define CONVEY_STRUCTURE_SCAN_ONCE
namespace convey {

/// The way into a Structure for the code that is compiled once for each instruction set.
struct StructureWriter
{
    static constexpr unsigned kOverrun = 4;

    std::uint32_t* breaks;
    std::uint32_t* inner;
    std::uint32_t* pairs;

    explicit StructureWriter(Structure& found)
        : breaks(found.m_room.get())
        , inner(breaks + found.m_stride)
        , pairs(inner + found.m_stride)
    { }
    void finish(Structure& found, std::size_t provenTo) const
    {
        const std::uint32_t* const room = found.m_room.get();
        found.m_breakCount = static_cast<std::size_t>(breaks - room);
        found.m_innerCount = static_cast<std::size_t>(inner - room) - found.m_stride;
        found.m_pairCount = static_cast<std::size_t>(pairs - room) - 2 * found.m_stride;
        found.m_provenTo = provenTo;
    }
};

} // namespace convey
#endif

HWY_BEFORE_NAMESPACE();
namespace convey::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// Bit i is set where byte i of a block is the character.
struct BlockMasks
{
    std::uint64_t separators = 0;
    std::uint64_t quotes = 0;
    std::uint64_t lf = 0;
    std::uint64_t cr = 0;
};

#if HWY_TARGET == HWY_SCALAR || HWY_TARGET == HWY_EMU128
// There are no vectors here to gather 64 answers from; hasFastScan() advises against it all.
constexpr bool kIsFast = false;

HWY_INLINE BlockMasks readBlock(const char* text, const ScanRequest& request)
{
    BlockMasks masks;
    for (unsigned i = 0; i < 64; ++i) {
        masks.separators |= std::uint64_t{text[i] == request.separator} << i;
        masks.quotes |= std::uint64_t{text[i] == request.quote} << i;
        masks.lf |= std::uint64_t{text[i] == '\n'} << i;
        masks.cr |= std::uint64_t{text[i] == '\r'} << i;
    }
    return masks;
}
#else
constexpr bool kIsFast = true;

using Bytes = hn::CappedTag<std::uint8_t, 64>;

HWY_INLINE std::uint64_t bitsEqual(hn::Vec<Bytes> bytes, char c)
{
    std::uint64_t bits = 0;
    hn::StoreMaskBits(Bytes(), hn::Eq(bytes, hn::Set(Bytes(), static_cast<std::uint8_t>(c))),
        reinterpret_cast<std::uint8_t*>(&bits));
    return bits;
}

HWY_INLINE BlockMasks readBlock(const char* text, const ScanRequest& request)
{
    BlockMasks masks;
    for (std::size_t at = 0; at < 64; at += hn::Lanes(Bytes())) {
        const auto bytes = hn::LoadU(Bytes(), reinterpret_cast<const std::uint8_t*>(text) + at);
        masks.separators |= bitsEqual(bytes, request.separator) << at;
        masks.quotes |= bitsEqual(bytes, request.quote) << at;
        masks.lf |= bitsEqual(bytes, '\n') << at;
        masks.cr |= bitsEqual(bytes, '\r') << at;
    }
    return masks;
}
#endif

/// Bit i of the result is the parity of the bits 0 to i: set from an opening quote to before its closing one.
HWY_INLINE std::uint64_t prefixXor(std::uint64_t bits)
{
#if HWY_ARCH_X86 && HWY_TARGET <= HWY_SSE4 && !defined(HWY_DISABLE_PCLMUL_AES)
    const hn::Full128<std::uint64_t> words;
    return hn::GetLane(hn::CLMulLower(hn::Set(words, bits), hn::Set(words, ~std::uint64_t{0})));
#else
    for (unsigned shift = 1; shift < 64; shift *= 2)
        bits ^= bits << shift;
    return bits;
#endif
}

/// Writes the positions of the set bits.
HWY_INLINE std::uint32_t* putFew(std::uint32_t* to, std::uint64_t bits, std::uint32_t base)
{
    for (; bits != 0; bits &= bits - 1)
        *to++ = base + static_cast<std::uint32_t>(std::countr_zero(bits));
    return to;
}

/// Likewise, and up to kOverrun numbers behind them that mean nothing: most blocks have about so many, and
/// writing some too many is cheaper than guessing the end of a loop wrongly.
HWY_INLINE std::uint32_t* putSome(std::uint32_t* to, std::uint64_t bits, std::uint32_t base)
{
    const auto count = static_cast<unsigned>(std::popcount(bits));
    unsigned done = 0;
    do {
        for (unsigned i = 0; i < StructureWriter::kOverrun; ++i) {
            to[done + i] = base + static_cast<std::uint32_t>(std::countr_zero(bits));
            bits &= bits - 1;
        }
        done += StructureWriter::kOverrun;
    } while (done < count);
    return to + count;
}

/// What a block tells the next one, in bit 0; `inside` in all bits.
struct Carry
{
    std::uint64_t inside = 0;
    std::uint64_t mayOpen = 1; ///< a cell begins, or a pair may be completed
    std::uint64_t afterClosing = 0;
    std::uint64_t afterCr = 0;
};

/// One block of 64 bytes at `at`. False: a quote in it makes no sense, the bit of which is in `odd`.
template <bool LineEndsOnly>
HWY_INLINE bool scanBlock(const BlockMasks& masks, std::uint32_t at, std::uint64_t hasQuote, Carry& carry,
    StructureWriter& to, std::uint64_t& odd)
{
    const std::uint64_t quotes = masks.quotes & hasQuote;
    std::uint64_t ends = masks.separators | masks.lf;
    std::uint64_t breaks = LineEndsOnly ? masks.lf : ends;
    std::uint64_t behindLoneCr = 0;
    std::uint64_t quoted = carry.inside;
    if ((masks.cr | carry.afterCr) != 0) { // nowhere in a file, or in every line
        const std::uint64_t behindCr = masks.cr << 1U | carry.afterCr;
        ends |= masks.cr;
        breaks = (breaks & ~(behindCr & masks.lf)) | masks.cr;
        behindLoneCr = behindCr & ~masks.lf;
        carry.afterCr = masks.cr >> 63U;
    }
    if ((quotes | carry.afterClosing) == 0) {
        breaks &= ~quoted;
        const std::uint64_t inner = (masks.lf | behindLoneCr) & quoted;
        carry.mayOpen = (ends & ~quoted) >> 63U;
        if (HWY_UNLIKELY(inner != 0))
            to.inner = putFew(to.inner, inner, at);
        to.breaks = LineEndsOnly ? putFew(to.breaks, breaks, at) : putSome(to.breaks, breaks, at);
        odd = 0;
        return true;
    }
    quoted ^= prefixXor(quotes);
    breaks &= ~quoted;
    const std::uint64_t closing = quotes & ~quoted;
    const std::uint64_t mayOpen = (ends & ~quoted) | closing;
    const std::uint64_t opening = quotes & quoted;
    const std::uint64_t behindClosing = closing << 1U | carry.afterClosing;
    // Where the byte before is inside quotes: a CR may have the closing one behind it.
    std::uint64_t inner = (masks.lf & quoted) | (behindLoneCr & (quoted ^ quotes));
    std::uint64_t pairs = opening & behindClosing;
    odd = (opening & ~(mayOpen << 1U | carry.mayOpen)) | (behindClosing & ~(ends | quotes));
    carry.inside = static_cast<std::uint64_t>(static_cast<std::int64_t>(quoted) >> 63);
    carry.mayOpen = mayOpen >> 63U;
    carry.afterClosing = closing >> 63U;
    if (HWY_UNLIKELY((inner | pairs | odd) != 0)) {
        const std::uint64_t before = (odd & (~odd + 1)) - 1;
        breaks &= before;
        to.inner = putFew(to.inner, inner & before, at);
        to.pairs = putFew(to.pairs, pairs & before, at);
    }
    to.breaks = LineEndsOnly ? putFew(to.breaks, breaks, at) : putSome(to.breaks, breaks, at);
    return odd == 0;
}

template <bool LineEndsOnly>
HWY_INLINE std::size_t scan(const ScanRequest& request, StructureWriter& to)
{
    Carry carry{.inside = request.beginsInQuotes ? ~std::uint64_t{0} : 0};
    const std::uint64_t hasQuote = request.hasQuote ? ~std::uint64_t{0} : 0;
    std::uint64_t odd = 0;
    std::size_t at = 0;
    for (; at + 64 <= request.size; at += 64) {
        if (!scanBlock<LineEndsOnly>(readBlock(request.text + at, request), static_cast<std::uint32_t>(at),
                hasQuote, carry, to, odd))
            return at + static_cast<std::size_t>(std::countr_zero(odd));
    }
    // NULs behind the last bytes: neither separator nor line end, and what they make of a quote in the end is
    // outside the text.
    char rest[64] = {};
    std::copy(request.text + at, request.text + request.size, rest);
    if (!scanBlock<LineEndsOnly>(
            readBlock(rest, request), static_cast<std::uint32_t>(at), hasQuote, carry, to, odd))
        return std::min(at + static_cast<std::size_t>(std::countr_zero(odd)), request.size);
    return request.size;
}

void scanByVectors(const ScanRequest& request, Structure& found)
{
    StructureWriter to(found);
    to.finish(found, request.lineEndsOnly ? scan<true>(request, to) : scan<false>(request, to));
}

bool isFast()
{
    return kIsFast;
}

} // namespace convey::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace convey {

namespace {
HWY_EXPORT(scanByVectors);
HWY_EXPORT(isFast);
} // namespace

Structure::Structure(std::size_t capacity)
    : m_stride(capacity + StructureWriter::kOverrun)
    , m_room(std::make_unique_for_overwrite<std::uint32_t[]>(3 * m_stride))
{ }

void findStructure(const ScanRequest& request, Structure& found)
{
    HWY_DYNAMIC_DISPATCH(scanByVectors)(request, found);
}

bool hasFastScan()
{
    return HWY_DYNAMIC_DISPATCH(isFast)();
}

} // namespace convey
#endif
