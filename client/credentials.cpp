// SPDX-License-Identifier: MIT
#include "client/credentials.h"

#include "trust/base64url.h"
#include "trust/signinproof.h"

#include <QHostAddress>

#include <utility>

using namespace Qt::StringLiterals;

namespace Client {

using namespace Protocol;

namespace {

// Hosts keep far shorter ones.
constexpr int tokenLength = 1024;

}

Credentials::Credentials(ClientConfig config, const Connection &connection, QObject *parent)
    : QObject(parent), m_config(std::move(config)), m_connection(connection)
{ }

// A host is known by its key wherever it is; without one, by where it is.
QString Credentials::hostName() const
{
    const QString &key = m_connection.hostKey();
    return key.isEmpty() ? tokenKey(m_link) : key;
}

QString Credentials::keyBefore() const
{
    return m_config.keys.value(tokenKey(m_link));
}

void Credentials::setName(const QString &name)
{
    if (std::exchange(m_config.name, name) != name)
        emit changed();
}

// Who we were at the one before is known by that one's key, and told to no other.
void Credentials::trust(const QString &key)
{
    m_config.keys[tokenKey(m_link)] = key;
    emit changed();
}

ExpectedKey Credentials::expectedKey() const
{
    return {.named = m_link.key, .before = keyBefore()};
}

Result<Hello> Credentials::hello()
{
    Hello hello;
    const bool links = !m_config.linkCode.isEmpty();
    if (!m_config.name.isEmpty() && !links) // else they are called something already
        hello.name = m_config.name;
    if (const auto token = m_config.tokens.value(hostName()); !token.isEmpty())
        hello.token = token;
    if (!m_password.isEmpty())
        hello.password = std::exchange(m_password, {});
    if (!m_link.owner.isEmpty())
        hello.owner = std::exchange(m_link.owner, {}); // it is good for once
    if (!m_config.identity || !mayProve())
        return hello;
    if (!m_config.identity->key)
        return m_config.identity->key.error();
    hello.key = toBase64Url(m_config.identity->key->publicKey());
    hello.device = m_config.identity->device;
    if (links)
        hello.link = m_config.linkCode;
    return hello;
}

// Not where somebody in between could pass it on.
bool Credentials::mayProve() const
{
    return !m_connection.hostKey().isEmpty() || QHostAddress{m_link.host}.isLoopback()
        || m_link.host == "localhost"_L1;
}

Result<Proof> Credentials::prove(const Hello &hello, const Challenge &challenge) const
{
    const auto random = fromBase64Url(challenge.random, challengeSize);
    if (!random || !hello.key || !m_config.identity || !m_config.identity->key)
        return ErrorCode::BadMessage;
    const DeviceKey &key = *m_config.identity->key;
    const SignInProof proof{.host = m_connection.hostKey(),
                            .challenge = *random,
                            .publicKey = key.publicKey(),
                            .name = hello.name.value_or(QString{})};
    return Proof{toBase64Url(key.sign(proof.text()))};
}

void Credentials::keep(const QString &token, const QString &name)
{
    keepToken(token);
    keepKey();
    if (!std::exchange(m_config.linkCode, {}).isEmpty())
        setName(name); // of whoever the code stood for
}

void Credentials::keepToken(const QString &token)
{
    QString &kept = m_config.tokens[hostName()];
    if (token.size() > tokenLength || std::exchange(kept, token) == token)
        return;
    emit changed();
}

// Those whom the system trusts answer for keys that change. What the link said has been done.
void Credentials::keepKey()
{
    if (m_connection.hostKey().isEmpty() || m_connection.isVouchedFor())
        return;
    m_link.key.clear();
    QString &kept = m_config.keys[tokenKey(m_link)];
    if (std::exchange(kept, m_connection.hostKey()) != m_connection.hostKey())
        emit changed();
}

}
