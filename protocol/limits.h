// SPDX-License-Identifier: MIT
// Sizes, rates and waiting times, each with its reason. Options change those marked so.
#pragma once

#include <chrono>

namespace Limits {

using namespace std::chrono_literals;

// --- What a member may send -------------------------------------------------------------------

// A long page of prose; longer texts belong in a file. UTF-8 bytes.
inline constexpr int textBytes = 16 * 1024;
// Four times the text, for escapes, and under the 128 KiB above which browsers split a message
// inside a character, which QtWebSockets closes with 1007.
inline constexpr int frameBytes = 64 * 1024;
// An event with all the facts of a room has 21 keys; more than a few above is somebody playing.
inline constexpr int jsonKeys = 32;
inline constexpr int jsonKeyLength = 64;
inline constexpr int jsonDepth = 16;
// A UUID has 36 characters.
inline constexpr int nonceLength = 64;
// Ours have 32 characters, and those of other hosts need not be much longer.
inline constexpr int secretLength = 256;
// What fits a narrow list. Code points.
inline constexpr int memberNameLength = 32;
inline constexpr int roomNameLength = 64;
// More piles than this on one letter are noise that covers the lines around it.
inline constexpr int combiningMarks = 3;

// What a room is about, and what people say of themselves: a line. UTF-8 bytes.
inline constexpr int topicBytes = 512;
inline constexpr int statusBytes = 128;
// Why somebody is sent away, or a message is reported: a line.
inline constexpr int reasonBytes = 256;
// Longer ones are no safer, and hashing takes its time over them. UTF-8 bytes.
inline constexpr int passwordBytes = 128;
// Members that one message names by @name; more is somebody shouting.
inline constexpr int mentions = 50;
// A search is a few words.
inline constexpr int queryBytes = 512;

// --- How fast ---------------------------------------------------------------------------------

// Nobody types faster; pasting and scripts get the burst. Messages a second. --message-rate
inline constexpr int messageRate = 20;
inline constexpr int burstSeconds = 3;
// Commands of any kind: history pages while scrolling come in quick succession.
inline constexpr int commandRate = 50;
inline constexpr int commandBurst = 200;
// To enter a room, which all in it are told: every room of a session twice at once, for programs
// that come back after a lost connection; then as fast as somebody who looks around.
inline constexpr int joinRate = 5;
inline constexpr int joinBurst = 200;
// To make a room, which everybody is told, and which stays if something is posted in it: all of a
// session at once, for a host without history that began anew; then it takes most of a day to fill
// the host. A minute.
inline constexpr int newRoomsPerMinute = 2;
inline constexpr int newRoomBurst = 100;
// To go by another name, which is stored and told in every room: a few tries until it fits. A
// minute.
inline constexpr int namesPerMinute = 6;
inline constexpr int nameBurst = 10;
// Pings and pongs of a peer; a browser sends none, a library one in some seconds.
inline constexpr int controlRate = 10;
inline constexpr int controlBurst = 100;
// Refusals before a connection is closed with 1008: a clumsy script lives, a flood ends in seconds.
inline constexpr int refusalRate = 10;
inline constexpr int refusalBurst = 200;

// --- From one address, unless --connections-per-address is 0 and it may be anybody's ------------

// What a team behind one router may post, ask and open is so many times what one of it may.
inline constexpr int addressShare = 5;
// The burst is a whole team whose pages come back after a restart, six sockets each. A second.
inline constexpr int connectionRate = 20;
inline constexpr int connectionBurst = 400;
// HTTP: a page is some thirty requests; the burst is that team's.
inline constexpr int requestRate = 100;
inline constexpr int requestBurst = 2'000;

// --- How many ---------------------------------------------------------------------------------

// A whole team behind one router, and room for a stress test by hand. --connections-per-address
inline constexpr int connectionsPerAddress = 64;
// Descriptors kept back for the database, the listener and the log.
inline constexpr int reservedDescriptors = 64;
// Rooms of one session; a list that nobody could follow.
inline constexpr int roomsPerSession = 100;
// Rooms of a host; each costs memory whether or not anybody is in.
inline constexpr int rooms = 10'000;
inline constexpr int acceptBacklog = 4096;
// Rooms that one person has made and still owns.
inline constexpr int roomsOwned = 100;
// Members of a room; all of them are in memory.
inline constexpr int roomMembers = 10'000;
// Made members of a room at once: a class and its teachers.
inline constexpr int membersAtOnce = 100;
// Named with a room that has no name, and with a reaction; the window shows fewer.
inline constexpr int membersNamed = 10;
inline constexpr int reactionsPerMessage = 50; // different ones
inline constexpr int invitesPerRoom = 100;
inline constexpr int inviteUses = 10'000;
// Of one person; more than a desk, a pocket and a drawer hold.
inline constexpr int devicesPerPerson = 20;
// Codes for another device: eight digits can be read aloud, and nobody hits one of them in five
// tries. From one address five are free, then each waits twice as long as the one before.
inline constexpr int codeDigits = 8;
inline constexpr int codeTries = 5;
inline constexpr int codesOpen = 1000; // of all people
// Bans that hold; all of them are in memory.
inline constexpr int bans = 10'000;
// Who waits to be let in, in all and from one address: what somebody can look through.
inline constexpr int newcomersWaiting = 100;
inline constexpr int newcomersPerAddress = 5;
// Reports that nobody has settled; further ones are refused.
inline constexpr int reports = 1'000;

// --- What is stored ---------------------------------------------------------------------------

// One transaction; more would let those who wait for it wait longer.
inline constexpr int draftsPerCommit = 256;
// Posts waiting for a disk that does not keep up; further ones are refused with `storage`.
inline constexpr int draftsWaiting = 20'000;
// Messages that the search index takes in at once: some 2 ms in which nobody's post is stored.
inline constexpr int indexedAtOnce = 128;
// When nothing was asked of the store for so long, or when the index has waited for that.
inline constexpr auto indexAfter = 100ms;
inline constexpr auto indexAtLatest = 5s;
// Of a host without history: what may be sent again after a lost connection.
inline constexpr int noncesRemembered = 10'000;

// --- What goes out ----------------------------------------------------------------------------

// Waiting for one reader; over it the reader is too slow and resumes by its cursor.
inline constexpr int outboxBytes = 1024 * 1024;
inline constexpr int pageMessages = 100;
inline constexpr int pageBytes = 256 * 1024;
inline constexpr int pageMembers = 500;
inline constexpr int pageRooms = 200;
// Hits of a search.
inline constexpr int pageHits = 50;
// Reports, and deeds of those who moderate.
inline constexpr int pageReports = 100;
inline constexpr int pageDeeds = 100;
// The last text of a room in a list of rooms; characters.
inline constexpr int lastTextLength = 256;
// Messages that a client gets before it scrolls.
inline constexpr int firstPage = 30;

// --- HTTP -------------------------------------------------------------------------------------

inline constexpr int headBytes = 16 * 1024;
inline constexpr int headLineBytes = 8 * 1024;
inline constexpr int headLines = 100;
inline constexpr int requestsPerConnection = 100;
inline constexpr auto headDeadline = 5s; // from accept, not from the last byte
inline constexpr auto keepAliveIdle = 15s;

// --- On the network -----------------------------------------------------------------------------

// One datagram: passes every network whole, and holds the longest name of a place.
inline constexpr int beaconBytes = 512;
// Answers to one address, a second; the burst is a computer with some windows open.
inline constexpr int beaconRate = 2;
inline constexpr int beaconBurst = 8;
inline constexpr int beaconRateOfAll = 200;
// A host says by itself that it is there: at once, then ever more seldom.
inline constexpr auto announceFirst = 1s;
inline constexpr auto announceMost = 60s;
// Who looks for hosts asks again, ever more seldom, and forgets who missed three questions.
inline constexpr auto seekFirst = 1s;
inline constexpr auto seekMost = 10s;
inline constexpr auto hostForgotten = 35s;
// More hosts than this on one network is somebody playing; of one address, too.
inline constexpr int hostsFound = 64;
inline constexpr int hostsPerAddress = 8;

// --- Time -------------------------------------------------------------------------------------

inline constexpr auto helloDeadline = 10s;
inline constexpr auto pingEvery = 20s;
inline constexpr auto silenceAllowed = 45s;   // two pings missed: the peer is gone
inline constexpr auto fragmentDeadline = 30s; // from a message's first frame to its last
inline constexpr auto closeGrace = 2s; // for the close frame to leave, then the socket is aborted
inline constexpr auto sweepEvery = 1s;
inline constexpr auto stopGrace = 3s; // a host says goodbye and is gone
// A busy group gathers frames for so long. --batch-tick
inline constexpr auto batchTick = 2ms;

inline constexpr auto codeLife = 5min;
inline constexpr auto codeWaitFirst = 1s;
inline constexpr auto codeWaitMost = 60s;
inline constexpr auto inviteLife = 24h * 365;
inline constexpr auto slowModeMost = 6h;
// A silence that is not for good: of a person, and of a room in which only moderators speak.
inline constexpr auto muteMost = 24h * 365;
inline constexpr auto banMost = 24h * 3650;
// Passwords that wait to be checked; each takes a twentieth of a second, one after the other.
inline constexpr int passwordsWaiting = 16;
// Who said nothing more has stopped typing; a client says it again in half that time.
inline constexpr auto typingLasts = 6s;

// --- The client -------------------------------------------------------------------------------

inline constexpr auto retryFirst = 200ms;
inline constexpr auto retryMost = 30s;
inline constexpr auto connectDeadline = 8s;
inline constexpr auto replyDeadline = 10s;
// By somebody who may be asleep; then it is asked anew.
inline constexpr auto approvalAwaited = 24h;

}
