# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0

# Runs PROGRAM, a test with a stall planted in it, and fails unless that test fails because of the stall.
execute_process(COMMAND "${PROGRAM}" OUTPUT_VARIABLE out ERROR_VARIABLE out RESULT_VARIABLE result)
if(result EQUAL 0 OR NOT out MATCHES "FAIL!  : TestPlantedStall::aHandlerThatWorksTooLongFailsTheTest")
  message(FATAL_ERROR "The stall was not noticed; the program ended with ${result}:\n${out}")
endif()
