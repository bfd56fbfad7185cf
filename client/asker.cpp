// SPDX-License-Identifier: MIT
#include "client/asker.h"

namespace Client {

using namespace Protocol;

void Asker::command(Message command, const Answered &answered)
{
    if (!m_online)
        return tell(ErrorCode::Unreachable, answered);
    m_requests.ask(std::move(command), Requests::Effort::Once,
                   [this, answered](const Requests::Answer &answer) {
                       tell(answer ? Result<>{} : answer.error(), answered);
                   });
}

void Asker::tell(const Result<> &outcome, const Answered &answered)
{
    if (answered)
        answered(outcome);
    else if (!outcome)
        emit failed(outcome.error());
}

}
