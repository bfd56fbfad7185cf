// SPDX-License-Identifier: MIT
// What those who moderate a host may do to somebody, as entries of a menu.
#pragma once

#include "client/moderation.h"
#include "protocol/person.h"

class QMenu;
class QWidget;
class Wishes;

// Adds nothing for who may do nothing to them. `lasting`: they signed in, and can be given a role.
void addModeration(QMenu &menu, const Protocol::Person &person, bool lasting,
                   const Client::Moderation &mine, Wishes &wishes, QWidget *window);
