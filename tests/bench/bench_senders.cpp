// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "bench_senders.h"

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <utility>

using namespace convey;

double secondsSince(SteadyTime began)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

Body thousandEvents()
{
    auto body = std::make_shared<std::string>("{\"validate_only\":true,\"events\":[");
    for (int i = 0; i < 1'000; ++i)
        *body += (i == 0 ? "" : ",") + std::string("{\"timestamp_ms\":1,\"pad\":\"") + std::string(970, 'x')
            + "\"}";
    *body += "]}";
    return body;
}

std::string eventsUrl(int port)
{
    return "https://127.0.0.1:" + std::to_string(port) + "/v1/events";
}

CurlOptions curlOptions(const std::string& caPem)
{
    return {.extraCaPem = caPem, .proxy = {.mode = ProxySettings::Mode::None}};
}

double Pace::rate(int inFlight) const
{
    const auto first = static_cast<std::size_t>(inFlight) - 1;
    if (answers.size() <= first + 1)
        return 0;
    const std::chrono::duration<double> took = answers.back() - answers[first];
    return static_cast<double>(answers.size() - 1 - first) / took.count();
}

namespace {

class BareSender final : public Sender
{
public:
    BareSender(std::string url, std::string caPem, Body body)
        : m_url(std::move(url))
        , m_caPem(std::move(caPem))
        , m_body(std::move(body))
        , m_multi(curl_multi_init())
    {
        m_headers = curl_slist_append(nullptr, "Content-Type: application/json");
        m_headers = curl_slist_append(m_headers, "Authorization: Bearer bench");
        m_headers = curl_slist_append(m_headers, "Expect:");
        for (Post& post : m_posts)
            prepare(post);
    }
    ~BareSender() override
    {
        for (const Post& post : m_posts)
            curl_easy_cleanup(post.easy);
        curl_multi_cleanup(m_multi);
        curl_slist_free_all(m_headers);
    }

    Pace send(int times, int inFlight) override
    {
        Pace pace;
        int left = times;
        const auto start = [&](Post& post) {
            if (left-- <= 0)
                return;
            post.given = 0;
            curl_multi_add_handle(m_multi, post.easy);
        };
        for (int i = 0; i < inFlight; ++i)
            start(m_posts.at(static_cast<std::size_t>(i)));
        while (pace.answers.size() < static_cast<std::size_t>(times)) {
            int running = 0;
            curl_multi_perform(m_multi, &running);
            int queued = 0;
            while (CURLMsg* const message = curl_multi_info_read(m_multi, &queued)) {
                long status = 0;
                Post* post = nullptr;
                curl_easy_getinfo(message->easy_handle, CURLINFO_RESPONSE_CODE, &status);
                curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &post);
                if (status != 200) {
                    std::fprintf(stderr, "bare: %s\n", curl_easy_strerror(message->data.result));
                    std::exit(1);
                }
                curl_multi_remove_handle(m_multi, post->easy);
                pace.answers.push_back(std::chrono::steady_clock::now());
                start(*post);
            }
            if (pace.answers.size() < static_cast<std::size_t>(times))
                curl_multi_poll(m_multi, nullptr, 0, 1'000, nullptr);
        }
        return pace;
    }

private:
    struct Post
    {
        CURL* easy = nullptr;
        const std::string* body = nullptr;
        std::size_t given = 0;
    };

    static std::size_t read(char* into, std::size_t one, std::size_t count, void* user)
    {
        auto* const self = static_cast<Post*>(user);
        const std::size_t size = std::min(one * count, self->body->size() - self->given);
        std::memcpy(into, self->body->data() + self->given, size);
        self->given += size;
        return size;
    }
    static std::size_t drop(char*, std::size_t one, std::size_t count, void*) { return one * count; }

    void prepare(Post& post)
    {
        post.easy = curl_easy_init();
        post.body = m_body.get();
        // curl_blob takes a void* for all its uses; nothing is written there.
        curl_blob ca{const_cast<char*>(m_caPem.data()), m_caPem.size(), CURL_BLOB_NOCOPY};
        curl_easy_setopt(post.easy, CURLOPT_URL, m_url.c_str());
        curl_easy_setopt(post.easy, CURLOPT_CAINFO_BLOB, &ca);
        curl_easy_setopt(post.easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
        curl_easy_setopt(post.easy, CURLOPT_HTTPHEADER, m_headers);
        curl_easy_setopt(post.easy, CURLOPT_POST, 1L);
        curl_easy_setopt(post.easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(m_body->size()));
        curl_easy_setopt(post.easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
        curl_easy_setopt(post.easy, CURLOPT_PIPEWAIT, 1L);
        curl_easy_setopt(post.easy, CURLOPT_UPLOAD_BUFFERSIZE, 256L * 1024);
        curl_easy_setopt(post.easy, CURLOPT_PRIVATE, &post);
        curl_easy_setopt(post.easy, CURLOPT_READDATA, &post);
        curl_easy_setopt(post.easy, CURLOPT_READFUNCTION, &BareSender::read);
        curl_easy_setopt(post.easy, CURLOPT_WRITEFUNCTION, &BareSender::drop);
    }

    std::string m_url;
    std::string m_caPem;
    Body m_body;
    CURLM* m_multi = nullptr;
    curl_slist* m_headers = nullptr;
    std::array<Post, 6> m_posts{};
};

class OwnSender final : public Sender
{
public:
    OwnSender(std::string url, const std::string& caPem, Body body)
        : m_url(std::move(url))
        , m_body(std::move(body))
        , m_transport(CurlTransport::create(curlOptions(caPem)).value())
    { }

    Pace send(int times, int inFlight) override
    {
        Pace pace;
        int left = times;
        const auto post = [&] {
            if (left-- > 0)
                m_transport->post({.url = m_url, .body = m_body, .key = Secret(std::string("bench"))});
        };
        for (int i = 0; i < inFlight; ++i)
            post();
        while (pace.answers.size() < static_cast<std::size_t>(times)) {
            for (const Ended& ended : m_transport->wait(std::chrono::seconds(10))) {
                if (ended.status != 200) {
                    std::fprintf(stderr, "own: %s\n", ended.detail.c_str());
                    std::exit(1);
                }
                pace.answers.push_back(std::chrono::steady_clock::now());
                post();
            }
        }
        return pace;
    }

private:
    std::string m_url;
    Body m_body;
    std::unique_ptr<CurlTransport> m_transport;
};

} // namespace

std::unique_ptr<Sender> bareSender(std::string url, std::string caPem, Body body)
{
    return std::make_unique<BareSender>(std::move(url), std::move(caPem), std::move(body));
}

std::unique_ptr<Sender> ownSender(std::string url, const std::string& caPem, Body body)
{
    return std::make_unique<OwnSender>(std::move(url), caPem, std::move(body));
}
