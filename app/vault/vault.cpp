// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "vault/vault.h"

namespace convey {

Vault::~Vault() = default;

} // namespace convey
